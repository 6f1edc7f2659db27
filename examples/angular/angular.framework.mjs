import { frameworkTest } from '../../scripts/framework-test.mjs';

frameworkTest('Angular', { folder: 'angular', policies: ['angular'] });
