// Writes what editors and frameworks want to know of the elements, from the manifest and the built types: the last step of the build.
import { readFileSync, writeFileSync } from 'node:fs';
import { readElements } from './element-types/read-elements.mjs';
import { tagsTypes } from './element-types/tags-types.mjs';
import { vscodeData } from './element-types/vscode-data.mjs';
import { webTypes } from './element-types/web-types.mjs';

const FOLDER = 'packages/elements';
const elements = readElements();
const json = (data) => `${JSON.stringify(data, null, 2)}\n`;

writeFileSync(`${FOLDER}/dist/tags.d.ts`, tagsTypes(elements));
writeFileSync(`${FOLDER}/vscode.html-custom-data.json`, json(vscodeData(elements)));
writeFileSync(`${FOLDER}/web-types.json`, json(webTypes(elements, JSON.parse(readFileSync(`${FOLDER}/package.json`, 'utf8')))));
