// What VS Code needs to know about sop: where the program is, and where to show a sheet. All else is said by `sop lsp`.
const { spawn } = require("node:child_process");
const { once } = require("node:events");
const vscode = require("vscode");
const { LanguageClient, RevealOutputChannelOn } = require("vscode-languageclient/node");
const { SheetPanel } = require("./sheet-panel.js");

const SHOW = "sop.showSheet";

/** The server's own command, which its lenses bear; it answers with the address of the sheet. */
const SHOW_BY_SERVER = "sop.lihatLembar";

const panel = new SheetPanel();

let client;

/** Starts the server, and again when its setting changes. */
async function activate(context) {
  context.subscriptions.push(
    panel,
    vscode.commands.registerCommand(SHOW, show),
    vscode.commands.registerCommand("sop.restart", restart),
    vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("sop") && restart()),
  );
  await start();
}

function deactivate() {
  return client?.dispose();
}

async function restart() {
  await client?.dispose();
  await start();
}

async function start() {
  const settings = vscode.workspace.getConfiguration("sop");
  const program = settings.get("path") || "sop";
  const language = settings.get("language");
  let server;
  try {
    // Tried before the client exists, whose own message would not say what to do.
    server = await launch(program, language);
  } catch (problem) {
    await explain(program, problem);
    return;
  }
  client = new LanguageClient("sop", "SOP", async () => (server.exitCode === null ? server : launch(program, language)), {
    documentSelector: [
      { scheme: "file", language: "yaml" },
      { scheme: "untitled", language: "yaml" },
    ],
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher("**/*.{yaml,yml}") },
    // The sheet is shown beside its text by this extension, not by a browser.
    initializationOptions: { sheets: "client" },
    middleware: {
      async executeCommand(command, args, next) {
        const address = await next(command, args);
        if (command === SHOW_BY_SERVER && address) {
          await panel.show(address, args[0]);
        }
        return address;
      },
    },
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  });
  await client.start();
}

/** Starts the server; what cannot be started at all is refused. */
async function launch(program, language) {
  const server = spawn(program, ["lsp", "--lang", language], { shell: process.platform === "win32" });
  await once(server, "spawn");
  return server;
}

/** Says what to do when the program cannot be started: for most people this is the first message that they meet. */
async function explain(program, problem) {
  const choose = "Buka Setelan";
  const chosen = await vscode.window.showErrorMessage(
    `Program "${program}" tidak dapat dijalankan. Pasang sop, lalu sebutkan letaknya pada setelan sop.path. (${problem.message})`,
    choose,
  );
  if (chosen === choose) {
    await vscode.commands.executeCommand("workbench.action.openSettings", "sop.path");
  }
}

/** Shows the sheet of the text in which the person works. */
async function show() {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !client?.isRunning()) {
    return;
  }
  // Sheets are drawn of files.
  if (document.isUntitled || document.isDirty) {
    await document.save();
  }
  await vscode.commands.executeCommand(SHOW_BY_SERVER, document.uri.toString());
}

module.exports = { activate, deactivate };
