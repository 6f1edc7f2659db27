// Markdown becomes the inside of a page: headings that can be linked to, tables that scroll inside themselves, code that can be copied, examples
// that run. markdown-it reads; what it writes is changed here and nowhere else.
import MarkdownIt from 'markdown-it';
import { headingSlugs } from './heading-slugs.mjs';
import { isLive, runningExample } from './live-example.mjs';
import { escaped, markup, trusted } from './markup.mjs';
import { pageTexts } from './page-texts.mjs';

/**
 * @typedef {object} Rendered
 * @property {string} title the first heading, as text
 * @property {string} lead the first paragraph, as text
 * @property {{level: number, id: string, text: string, language: 'de' | 'en'}[]} headings
 * @property {import('./markup.mjs').Markup} body
 * @property {boolean} live whether an example runs on the page
 */

const reader = new MarkdownIt({ html: true });
const { rules } = reader.renderer;

/** Words of a heading or paragraph, without its marks. */
const textOf = ({ children = [] }) => children.map((token) => (token.type === 'softbreak' ? ' ' : token.content)).join('');

rules.heading_open = (tokens, at, _options, env) => {
  const heading = { level: Number(tokens[at].tag.slice(1)), text: textOf(tokens[at + 1]), language: env.language };
  heading.id = env.slug(heading.text);
  env.headings.push(heading);
  return markup`<div class="heading"><${trusted(tokens[at].tag)} id="${heading.id}">`.text;
};
rules.heading_close = (tokens, at, _options, env) => {
  const { id, text, level } = env.headings.at(-1);
  const anchor = level > 1 && markup`<a class="anchor" href="#${id}" aria-label="${env.texts.anchor(text)}">#</a>`;
  return markup`</${trusted(tokens[at].tag)}>${anchor}</div>\n`.text;
};

rules.table_open = () => '<div class="scrolls"><table>\n';
rules.table_close = () => '</table></div>\n';
rules.th_open = (tokens, at, options, _env, self) => {
  const [open, words, close] = tokens.slice(at, at + 3);
  // the corner above the names of the rows heads nothing
  if (words.content === '') open.tag = close.tag = 'td';
  else open.attrSet('scope', 'col');
  return withoutStyle(tokens, at, options, self);
};
rules.td_open = (tokens, at, options, _env, self) => withoutStyle(tokens, at, options, self);

/** markdown-it aligns cells by a style attribute, which a strict policy refuses. */
function withoutStyle(tokens, at, options, self) {
  const token = tokens[at];
  if (token.attrGet('style')) token.attrSet('class', token.attrGet('style').replace(/.*text-align:\s*(\w+).*/, 'to-$1'));
  token.attrs = token.attrs?.filter(([name]) => name !== 'style') ?? null;
  return self.renderToken(tokens, at, options);
}

rules.link_open = (tokens, at, options, env, self) => {
  tokens[at].attrSet('href', env.link(tokens[at].attrGet('href')));
  return self.renderToken(tokens, at, options);
};
rules.image = (tokens, at, _options, env) =>
  markup`<img src="${env.link(tokens[at].attrGet('src'))}" alt="${textOf(tokens[at])}" loading="lazy">`.text;

const codeBlock = (code, language) =>
  markup`<div class="code"><pre><code${language && markup` class="language-${language}"`}>${code}</code></pre></div>\n`;
rules.code_block = (tokens, at) => codeBlock(tokens[at].content).text;
rules.fence = (tokens, at, _options, env) => {
  const { info, content } = tokens[at];
  const code = codeBlock(content, info.trim().split(/\s/)[0]);
  if (!isLive(info)) return code.text;
  env.live = true;
  return markup`<div class="live"><p class="live-says">${env.texts.live}</p><div class="live-runs">${trusted(runningExample(content, env.sitePath))}</div><p class="live-says">${env.texts.code}</p>${code}</div>\n`
    .text;
};

/** Lines in a cell of a table, and the names by which typedoc links to rows of its tables. */
const HARMLESS = /^(<br ?\/?>|<a id="[\w$-]+">|<\/a>)$/;

/** Comments are for those who edit the file. Other markup would stand there unchecked. */
rules.html_block = rules.html_inline = (tokens, at, _options, env) => {
  const html = tokens[at].content.trim();
  if (/^<!--[\s\S]*-->$/.test(html) || html === '') return '';
  if (HARMLESS.test(html)) return html;
  throw new Error(`${env.sitePath}: markup in the markdown, ${escaped(html)}`);
};

/** From here on an element page holds tables made from the sources, whose words are English. */
const GENERATED = /^<!-- from here on generated.*-->$/m;

/**
 * @param {string} text markdown
 * @param {object} there
 * @param {string} there.sitePath the page that it becomes
 * @param {'de' | 'en'} there.language of the page
 * @param {(href: string) => string} there.link the address in the site for one in the markdown; throws for one that leads nowhere
 * @returns {Rendered}
 */
export function renderMarkdown(text, { sitePath, language, link }) {
  const env = { sitePath, language, texts: pageTexts[language], link, slug: headingSlugs(), headings: [], live: false };
  const [written, generated] = text.split(GENERATED);
  const tokens = reader.parse(written, env);
  const lead = tokens.find(({ type }, i) => type === 'inline' && tokens[i - 1].type === 'paragraph_open');
  const body = [trusted(reader.renderer.render(tokens, reader.options, env))];
  if (generated) Object.assign(env, { language: 'en', texts: pageTexts.en });
  if (generated) body.push(markup`<div lang="en">${trusted(reader.render(generated, env))}</div>`);
  return {
    title: env.headings[0]?.text ?? '',
    lead: lead ? textOf(lead) : '',
    headings: env.headings,
    live: env.live,
    body: markup`${body}`,
  };
}
