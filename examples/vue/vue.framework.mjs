import { frameworkTest } from '../../scripts/framework-test.mjs';

frameworkTest('Vue', { folder: 'vue', policies: ['vue'] });
