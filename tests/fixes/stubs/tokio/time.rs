pub struct Interval(());

pub struct Elapsed(());

#[derive(Clone, Copy)]
pub struct Instant(());

impl Instant {
    pub fn now() -> Instant {
        todo!()
    }
}

impl std::ops::Add<std::time::Duration> for Instant {
    type Output = Instant;

    fn add(self, _: std::time::Duration) -> Instant {
        self
    }
}

impl Interval {
    pub async fn tick(&mut self) -> Instant {
        todo!()
    }
}

pub fn interval(_: std::time::Duration) -> Interval {
    todo!()
}

pub fn interval_at(_: Instant, _: std::time::Duration) -> Interval {
    todo!()
}

pub async fn timeout<F: std::future::IntoFuture>(
    _: std::time::Duration,
    _: F,
) -> Result<F::Output, Elapsed> {
    todo!()
}
