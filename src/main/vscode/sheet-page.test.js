const { test } = require("node:test");
const assert = require("node:assert/strict");
const { page } = require("./sheet-page.js");

test("the frame shows the address, and nothing of it becomes markup", () => {
  const html = page('http://127.0.0.1:4321/t0ken/?sop=a&langkah=2"><script>alert(1)</script>');
  assert.match(html, /src="http:\/\/127\.0\.0\.1:4321\/t0ken\/\?sop=a&amp;langkah=2&quot;&gt;&lt;script&gt;/);
  assert.equal(html.split("<script").length, 2);
});

test("only the preview may be loaded, and only by this page's own script", () => {
  const html = page("http://127.0.0.1:4321/t0ken/");
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)[1];
  const nonce = /<script nonce="([^"]{24})">/.exec(html)[1];
  assert.equal(
    policy,
    `default-src 'none'; frame-src http://127.0.0.1:4321; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`,
  );
  assert.notEqual(/<script nonce="([^"]{24})">/.exec(page("http://127.0.0.1:4321/"))[1], nonce);
});

test("what is no address is refused", () => {
  assert.throws(() => page("nowhere"), TypeError);
});
