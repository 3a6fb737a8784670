// Makes target/sop.vsix: one bundled script, the manifest with the version of the program, and the page that presents it.
import { build } from "esbuild";
import vsce from "@vscode/vsce";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const here = new URL(".", import.meta.url);
const target = new URL("../../../target/", here);
const staging = new URL("vscode/", target);

await rm(staging, { recursive: true, force: true });
await mkdir(staging, { recursive: true });

const project = await readFile(new URL("../../../pom.xml", here), "utf8");
const version = /<artifactId>sop<\/artifactId>\s*<version>(\d+\.\d+\.\d+)/.exec(project)?.[1];
if (!version) {
  throw new Error("pom.xml names no version of the form 1.2.3");
}
const { devDependencies, scripts, private: unpublished, ...manifest } = JSON.parse(
  await readFile(new URL("package.json", here), "utf8"),
);
await writeFile(new URL("package.json", staging), JSON.stringify({ ...manifest, version }, null, 2));
await cp(new URL("README.md", here), new URL("README.md", staging));
await build({
  entryPoints: [fileURLToPath(new URL("extension.js", here))],
  outfile: fileURLToPath(new URL("extension.js", staging)),
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  external: ["vscode"],
  minify: true,
  legalComments: "inline",
});
await vsce.createVSIX({
  cwd: fileURLToPath(staging),
  packagePath: fileURLToPath(new URL("sop.vsix", target)),
  dependencies: false,
  skipLicense: true,
  allowMissingRepository: true,
});
