const { randomBytes } = require("node:crypto");

const TEXT = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Returns the page of a panel: a frame with the preview, and a script that hands on which line was chosen in it.
 *
 * @param {string} address of the preview
 * @returns {string} HTML that loads nothing but that frame
 */
function page(address) {
  const { origin } = new URL(address);
  const nonce = randomBytes(18).toString("base64");
  const policy = `default-src 'none'; frame-src ${origin}; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Lembar SOP</title>
<style nonce="${nonce}">
html, body { height: 100%; margin: 0; padding: 0; overflow: hidden }
iframe { width: 100%; height: 100%; border: 0; background: #fff }
</style>
</head>
<body>
<iframe title="Lembar SOP" src="${address.replace(/[&<>"]/g, (sign) => TEXT[sign])}"></iframe>
<script nonce="${nonce}">
const editor = acquireVsCodeApi();
addEventListener("message", (event) => {
  if (event.origin === ${JSON.stringify(origin)} && event.data?.sop === "line") {
    editor.postMessage({ file: event.data.file, line: event.data.line });
  }
});
</script>
</body>
</html>`;
}

module.exports = { page };
