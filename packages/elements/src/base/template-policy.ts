interface TrustedTypes {
  createPolicy(name: string, rules: object): unknown;
}

let refused = false;

/** Whether the page forbids all that the elements are made of. */
export function templatesAreRefused(): boolean {
  return refused;
}

/**
 * The policy by which Lit puts its templates into the page: in the files for script tags, Lit calls this instead of making its own
 * (`rollup.config.mjs`). A page whose header `trusted-types` does not name `netz-lit` refuses it. Lit alone would end the whole program with
 * an error; so the elements can say what is missing.
 *
 * @public to the build, which calls it
 */
export function templatePolicy(types: TrustedTypes, rules: object): unknown {
  try {
    return types.createPolicy('netz-lit', rules);
  } catch {
    refused = true;
    return undefined;
  }
}
