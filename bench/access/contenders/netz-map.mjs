export async function mount(frame, { partners, ties }) {
  await import(new URL('./netz-map.js', location.href).href);
  const map = document.createElement('netz-map');
  const none = { topics: [], targetGroups: [], places: [], groups: [], status: 'active', visibility: 'public' };
  map.network = {
    asOf: '2026-11-01',
    organisations: partners.map((partner) => ({ ...partner, kind: 'Verein', ...none })),
    ties: ties.map(({ from, to }, i) => ({
      id: `t${i}`,
      from: partners[from].id,
      to: partners[to].id,
      lastContact: '2026-10',
      visibility: 'public',
    })),
  };
  const loaded = new Promise((done) => map.addEventListener('netz-load', done, { once: true }));
  frame.append(map);
  await loaded;
  await map.updateComplete;
}
