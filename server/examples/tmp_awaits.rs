fn main() {
    let a: Vec<String> = std::env::args().collect();
    let text = std::fs::read_to_string(&a[1]).unwrap();
    let ed = if a[2] == "2021" { ra_ap_syntax::Edition::Edition2021 } else { ra_ap_syntax::Edition::Edition2024 };
    let t = std::thread::Builder::new().stack_size(64<<20).spawn(move || {
    for f in threadwise::flow::guards_at_awaits(&text, ed) {
        let line = text[..usize::from(f.range.end())].matches('\n').count() + 1;
        println!("{} {} {} {}", f.function, line, f.held, f.not_send);
    }}).unwrap();
    t.join().unwrap();
}
