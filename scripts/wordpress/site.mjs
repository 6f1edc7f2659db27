// What the tests of a real WordPress share: the site that scripts/test-wordpress.mjs has started, and what is done there without a browser.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, test } from 'node:test';
import { closeBrowsers, openBrowsers } from '../browsers.mjs';
import { signIn } from './editor.mjs';
import { picture } from './picture.mjs';
import { visit } from './visit.mjs';

export const { url, run, log, zip, folder, pictures } = globalThis.netzWordPress;
export const [engine] = await openBrowsers();
after(closeBrowsers);

export const CITY = path.resolve('fixtures/sonnbrueck-40');
/** So many are in it. */
export const PARTNERS = 40;

let broken;
/** A test that those after it stand on, as in the life of a website: when it fails, they say so instead of waiting for what cannot come. */
export function step(title, body) {
  test(title, async () => {
    assert.equal(broken, undefined, 'not run, since an earlier one has failed');
    try {
      await body();
    } catch (error) {
      broken = title;
      throw error;
    }
  });
}

/** For the docs, when they are asked for. */
export const show = (page, name, options) => (pictures ? picture(page, `wordpress-${name}`, options) : undefined);

/** Whoever is logged in, in a browser of her own. */
export async function person(name) {
  const { page } = await visit(engine, `${url}/wp-login.php`, { watched: false });
  await signIn(page, url, name);
  return page;
}

/** The address of a file in the media library; undefined when it is not there. */
export function address(name) {
  const ids = "get_posts(['post_type' => 'attachment', 'numberposts' => -1, 'fields' => 'ids'])";
  return JSON.parse(run(`echo json_encode(array_map('wp_get_attachment_url', ${ids}));`)).find((one) => one.endsWith(`/${name}`));
}

/**
 * Publishes a page with this text.
 *
 * @param {string} more of its fields, as PHP writes an array
 * @returns {string} its address
 */
export function newPost(title, content, more = '') {
  const text = `wp_slash(base64_decode('${Buffer.from(content).toString('base64')}'))`;
  const fields = `'post_type' => 'page', 'post_status' => 'publish', 'post_title' => '${title}', 'post_content' => ${text}`;
  return run(`wp_set_current_user(1); echo get_permalink(wp_insert_post([${fields}${more}]));`);
}

/** Which page the coordinator has made in the editor. */
export const mapPage = () => run("echo get_permalink(get_page_by_path('unser-netzwerk'));");

/** What a plugin could leave behind and has our name in it: tables, options, data of pages and of people, planned tasks, files. */
export function leftBehind() {
  const column = (sql) => `$wpdb->get_col("${sql}")`;
  const places = [
    column('show tables'),
    ...['option_name from $wpdb->options', 'meta_key from $wpdb->postmeta', 'meta_key from $wpdb->usermeta'].map((one) =>
      column(`select ${one}`),
    ),
    'array_merge(...array_values(array_map("array_keys", _get_cron_array())))',
    'scandir(WP_PLUGIN_DIR)',
  ];
  const names = JSON.parse(run(`global $wpdb; echo json_encode(array_merge(${places.join(', ')}));`));
  assert.ok(names.includes('wp_options') && names.includes('blogname'), 'there was something to look through');
  return names.filter((name) => /netz/i.test(name));
}
