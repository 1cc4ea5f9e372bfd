import assert from "node:assert/strict";
import { test } from "node:test";
import { rendered } from "../src/rulePage";

test("the line that sums a rule up becomes a heading and a line under it", () => {
    const markdown = "double-lock: error, category deadlock, on by default\n\nA lock is taken twice.\n";
    assert.equal(
        rendered("double-lock", { markdown }),
        "# double-lock\n\n*error, category deadlock, on by default*\n\nA lock is taken twice.\n",
    );
});

test("a page without that line only gets a heading", () => {
    assert.equal(rendered("lock-kind", { markdown: "A `Mutex` becomes…\n" }), "# lock-kind\n\nA `Mutex` becomes…\n");
});

test("a rule that the server does not know is told as such", () => {
    assert.match(rendered("gone", null), /^# gone\n\nThis server knows no rule of that name/);
});
