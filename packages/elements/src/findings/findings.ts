// What stands out in a network, and the German sentences for it: loaded where findings are shown, or one is to be seen on the map.
export { analyseBasics, basicWordingDe, reportOf } from '@netz-map/core';
