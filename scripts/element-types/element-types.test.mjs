// Whatever the manifest says of an element, editors and frameworks are told as well.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const FOLDER = 'packages/elements';
const read = (file) => readFileSync(`${FOLDER}/${file}`, 'utf8');
const flat = (text) => text.replace(/\s+/g, ' ').trim();

const elements = JSON.parse(read('custom-elements.json'))
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

/** Of each element what must be found: names, each with its description. */
function toldOf({ attributes, events = [], description, members }) {
  const meaning = new Map(members.map((member) => [member.name, flat(member.description ?? '')]));
  return {
    description: flat(description),
    attributes: attributes.map(({ name, fieldName }) => [name, meaning.get(fieldName)]),
    events: events.map((event) => [event.name, flat(event.description)]),
  };
}

test('There are eleven elements, with attributes and events that mean something', () => {
  assert.equal(elements.length, 11);
  for (const { tagName, ...element } of elements) {
    const { attributes, events } = toldOf(element);
    assert.ok(attributes.length > 10 && events.length > 1, tagName);
    for (const [name, meaning] of [...attributes, ...events]) assert.ok(meaning?.length > 5, `${tagName} ${name}`);
  }
});

test('The types for frameworks know every attribute and event of every tag, and say what it means', () => {
  const types = read('dist/tags.d.ts');
  for (const { tagName, name: className, ...element } of elements) {
    const told = toldOf(element);
    const part = (title) => types.split(`export interface ${className}${title} {`)[1].split('\n}')[0];
    for (const [name, meaning] of told.attributes)
      assert.ok(flat(part('Attributes')).includes(`${meaning}`) && part('Attributes').includes(`'${name}'?:`), `${tagName} ${name}`);
    for (const [name, meaning] of told.events)
      assert.ok(part('Handlers').includes(meaning) && part('Handlers').includes(`'on${name}'?:`), `${tagName} ${name}`);
    assert.ok(types.includes(`'${tagName}': {`) && types.includes(told.description), tagName);
  }
});

for (const framework of ['jsx', 'svelte', 'vue'])
  test(`The types for ${framework} are made of all tags`, () =>
    assert.match(read(`frameworks/${framework}.d.ts`), /\[Tag in keyof NetzTags\]/));

test('Visual Studio Code is told every attribute, its meaning, and the values that it may have', () => {
  const { tags } = JSON.parse(read('vscode.html-custom-data.json'));
  assert.equal(tags.length, elements.length);
  for (const { tagName, ...element } of elements) {
    const tag = tags.find(({ name }) => name === tagName);
    const told = toldOf(element);
    assert.deepEqual(tag.attributes.map(({ name, description }) => [name, description.value]).sort(), told.attributes.sort());
    for (const text of [told.description, ...told.events.flat()]) assert.ok(tag.description.value.includes(text), `${tagName}: ${text}`);
  }
  const map = tags.find(({ name }) => name === 'netz-map');
  const valuesOf = (name) => map.attributes.find((attribute) => attribute.name === name).values?.map((value) => value.name);
  assert.deepEqual([valuesOf('view'), valuesOf('src')], [['map', 'table'], undefined]);
});

test('The editors of JetBrains are told every attribute, property and event, and their meaning', () => {
  const web = JSON.parse(read('web-types.json'));
  const { name, version, ...published } = JSON.parse(read('package.json'));
  assert.deepEqual([web.name, web.version, published['web-types']], [name, version, 'web-types.json']);
  const told = web.contributions.html.elements;
  assert.equal(told.length, elements.length);
  const pairs = (all) => all.map((it) => [it.name, it.description]).sort();
  for (const { tagName, ...element } of elements) {
    const tag = told.find((it) => it.name === tagName);
    const { attributes, events } = toldOf(element);
    assert.deepEqual(pairs(tag.attributes), attributes.sort());
    assert.deepEqual(pairs(tag.js.events), events.sort());
    assert.ok(tag.js.properties.some((property) => property.name === 'network' && property.description.includes('network itself')));
  }
});
