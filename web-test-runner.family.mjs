// The component tests of the elements that few pages have beside a map.
process.env.FAMILY = 'only';
const { default: config } = await import('./web-test-runner.config.mjs');

export default config;
