const vscode = require("vscode");
const { page } = require("./sheet-page.js");

/** The one panel beside the text in which sheets are shown. It is opened when it is first needed. */
class SheetPanel {
  #panel;
  #folder;

  /**
   * Shows an address of the preview.
   *
   * @param {string} address on this machine; it holds the token of the preview
   * @param {string} document the URI of an SOP in the folder that the preview shows
   */
  async show(address, document) {
    this.#folder = vscode.Uri.joinPath(vscode.Uri.parse(document, true), "..");
    // On a machine elsewhere the address is that of a port which VS Code passes on.
    const outside = await vscode.env.asExternalUri(vscode.Uri.parse(address, true));
    if (outside.authority !== new URL(address).host) {
      // The preview answers to its own name only, so that no site can pretend to be this machine.
      await vscode.window.showWarningMessage(
        "Lembar tidak dapat ditampilkan di sini, karena VS Code ini berjalan di mesin lain. Jalankan sop preview di mesin Anda sendiri.",
      );
      return;
    }
    const panel = this.#panel ?? this.#open();
    panel.webview.html = page(outside.toString(true));
    panel.reveal(panel.viewColumn, true);
  }

  #open() {
    const panel = vscode.window.createWebviewPanel(
      "sop.sheet",
      "Lembar SOP",
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, retainContextWhenHidden: true },
    );
    panel.onDidDispose(() => (this.#panel = undefined));
    panel.webview.onDidReceiveMessage((chosen) => reveal(this.#folder, chosen));
    this.#panel = panel;
    return panel;
  }

  dispose() {
    this.#panel?.dispose();
  }
}

/** Goes to the line of a symbol or a finding that was chosen on the sheet. */
async function reveal(folder, { file, line }) {
  if (typeof file !== "string" || file.startsWith("..") || !Number.isInteger(line) || line < 1) {
    return;
  }
  const uri = vscode.Uri.joinPath(folder, file);
  const place = new vscode.Range(line - 1, 0, line - 1, 0);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
  await vscode.window.showTextDocument(shown?.document ?? uri, {
    viewColumn: shown?.viewColumn ?? vscode.ViewColumn.One,
    selection: place,
  });
}

module.exports = { SheetPanel };
