// The block in the editor, as WordPress runs it: no build step, its own packages as `wp`. What the page shows is made on the server.
((wp) => {
  const { createElement: el, useEffect, useState } = wp.element;
  const { __, sprintf } = wp.i18n;
  const { InspectorControls, MediaPlaceholder, MediaUpload, MediaUploadCheck, RichText, useBlockProps } = wp.blockEditor;
  const { Button, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;
  const { useSelect } = wp.data;

  const NAME = 'netz-map/element';
  const SOURCES = ['src', 'ties', 'needs', 'meetings'];
  const FILES = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/json'];
  /** Where Excel is installed, Windows calls a CSV file this. */
  const UPLOADS = [...FILES, 'application/vnd.ms-excel'];
  /** These show nothing on a page that everybody can open. */
  const CLOSED = ['suggestions', 'meeting', 'representation', 'change', 'compare'];
  /** What only some of the elements ask for. */
  const QUESTIONS = {
    map: ['label'],
    finder: ['topic', 'place'],
    directory: ['topic', 'place'],
    organisation: ['organisation'],
    change: ['srcBefore', 'tiesBefore', 'before'],
  };
  const labels = () => ({
    src: __('Partner', 'netz-map'),
    ties: __('Beziehungen', 'netz-map'),
    needs: __('Bedarfe', 'netz-map'),
    meetings: __('Treffen', 'netz-map'),
    srcBefore: __('Ältere Datei der Partner', 'netz-map'),
    tiesBefore: __('Ältere Datei der Beziehungen', 'netz-map'),
    before: __('Tag des älteren Stands, zum Beispiel 2025-11-01', 'netz-map'),
    label: __('Überschrift', 'netz-map'),
    organisation: __('Welcher Partner: Name oder Kürzel', 'netz-map'),
    topic: __('Schon ausgewählt: Thema', 'netz-map'),
    place: __('Schon ausgewählt: Ort', 'netz-map'),
    asOf: __('Stand, zum Beispiel 2026-11-01; sonst heute', 'netz-map'),
  });

  /** Without protocol and host, so that it works under every name of the site; another site's address stays whole. */
  function ownPath(address) {
    const url = new URL(address, location.href);
    return url.origin === location.origin ? url.pathname : url.href;
  }

  function fileName(address) {
    const name = address.split(/[?#]/)[0].split('/').pop();
    try {
      return decodeURIComponent(name);
    } catch {
      return name; // somebody is still typing after a percent sign
    }
  }

  /** What stands in the page until the element is there, and when this plugin is not. The same as the server says. */
  function sentenceFor(address) {
    if (!address) return '';
    const link = document.createElement('a');
    link.setAttribute('href', address);
    link.textContent = fileName(address);
    return sprintf(__('Die Angaben zu unserem Netzwerk gibt es auch als Datei: %s', 'netz-map'), link.outerHTML);
  }

  /** The sources of the first block of ours that has some: one without shows the same network. */
  function firstSources(blocks) {
    for (const { name, attributes, innerBlocks } of blocks) {
      const found = name === NAME && attributes.src ? attributes : firstSources(innerBlocks);
      if (found) return found;
    }
    return undefined;
  }

  /** Opens the media library; who may not upload files sees no button. */
  const FromLibrary = ({ text, onChange }) =>
    el(
      MediaUploadCheck,
      null,
      el(MediaUpload, {
        allowedTypes: FILES,
        onSelect: ({ url }) => onChange(ownPath(url)),
        render: ({ open }) => el(Button, { variant: 'secondary', onClick: open }, text),
      }),
    );

  /** One file: its address, or a choice from the media library. A typed address counts when it is complete. */
  function FileField({ label, value, onChange }) {
    const [typed, setTyped] = useState(value);
    useEffect(() => setTyped(value), [value]);
    const address = { label, value: typed, onChange: setTyped, onBlur: () => onChange(typed.trim()) };
    return el(
      'div',
      { className: 'netz-map-file' },
      el(TextControl, { ...address, placeholder: __('Adresse der Datei', 'netz-map') }),
      el(FromLibrary, { text: __('Aus der Mediathek', 'netz-map'), onChange }),
    );
  }

  /** The element as visitors will see it; it takes no clicks, so that the block can be selected and moved. */
  function Preview({ attributes, sources }) {
    const { element, audience, headingLevel, plain, label, organisation, topic, place, asOf, srcBefore, tiesBefore, before } = attributes;
    const all = { audience, 'heading-level': headingLevel, label, organisation, topic, place, 'as-of': asOf };
    Object.assign(all, { 'src-before': srcBefore, 'ties-before': tiesBefore, before, plain: plain ? 'plain' : '' });
    for (const name of SOURCES) all[name] = sources[name];
    const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value));
    // made anew when anything changes: an attribute that is taken away would otherwise stay
    return el('div', { className: 'netz-map-preview', inert: '' }, el(`netz-${element}`, { key: JSON.stringify(given), ...given }));
  }

  function Settings({ attributes, set }) {
    const { element } = attributes;
    const label = labels();
    const closed = CLOSED.includes(element);
    const file = (name) => el(FileField, { key: name, label: label[name], value: attributes[name], onChange: (value) => set(name, value) });
    const text = (name) =>
      el(TextControl, { key: name, label: label[name], value: attributes[name], onChange: (value) => set(name, value) });
    const questions = QUESTIONS[element] ?? [];
    return el(
      InspectorControls,
      null,
      el(
        PanelBody,
        { title: __('Daten', 'netz-map') },
        el('p', null, __('Eine Excel-Datei enthält alles. Bei CSV ist jede Tabelle eine eigene Datei.', 'netz-map')),
        el('p', null, __('Was in der Mediathek liegt, kann jede und jeder lesen, auch was hier nicht gezeigt wird.', 'netz-map')),
        [...SOURCES, ...questions.filter((name) => name.endsWith('Before'))].map(file),
      ),
      el(
        PanelBody,
        { title: __('Anzeige', 'netz-map') },
        questions.filter((name) => !name.endsWith('Before')).map(text),
        el(SelectControl, {
          label: __('Für wen', 'netz-map'),
          value: closed ? 'internal' : attributes.audience,
          disabled: closed,
          options: [
            { value: 'public', label: __('für alle', 'netz-map') },
            { value: 'internal', label: __('für die Koordination', 'netz-map') },
          ],
          help: __('„Für die Koordination“ gilt nur auf Seiten, die privat sind oder ein Passwort haben.', 'netz-map'),
          onChange: (value) => set('audience', value),
        }),
        el(SelectControl, {
          label: __('Ebene der Überschrift', 'netz-map'),
          value: attributes.headingLevel,
          options: [2, 3, 4].map((value) => ({ value, label: String(value) })),
          onChange: (value) => set('headingLevel', Number(value)),
        }),
        el(ToggleControl, {
          label: __('Einfachere Sätze', 'netz-map'),
          checked: attributes.plain,
          onChange: (value) => set('plain', value),
        }),
        text('asOf'),
      ),
    );
  }

  function Edit({ attributes, setAttributes, name }) {
    const { src, sentence } = attributes;
    const others = useSelect((select) => firstSources(select('core/block-editor').getBlocks()), []);
    const sources = src ? attributes : others;
    const { title, description } = useSelect((select) => {
      const { getActiveBlockVariation, getBlockType } = select('core/blocks');
      return getActiveBlockVariation(name, attributes) ?? getBlockType(name);
    });
    const set = (key, value) => setAttributes({ [key]: value });
    // a sentence of one's own stays when another file is chosen
    useEffect(() => {
      const ofOther = /^[^<]*<a href="([^"]*)"[^>]*>[^<]*<\/a>$/.exec(sentence)?.[1];
      if (src && (!sentence || sentence === sentenceFor(ofOther))) set('sentence', sentenceFor(src));
    }, [src]);
    const settings = el(Settings, { key: 'settings', attributes, set });
    const choose = el(MediaPlaceholder, {
      labels: {
        title,
        instructions: `${description} ${__('Wählen Sie zuerst die Datei mit Ihren Partnern: Excel oder CSV.', 'netz-map')}`,
      },
      allowedTypes: UPLOADS,
      accept: '.csv,.xlsx,.json',
      onSelect: ({ url }) => set('src', ownPath(url)),
      onSelectURL: (address) => set('src', ownPath(address)),
    });
    const shown = sources && [
      /\.csv$/i.test(src) &&
        !attributes.ties &&
        el(
          'div',
          { key: 'ties', className: 'netz-map-next' },
          el('span', null, __('Bei CSV stehen die Beziehungen in einer zweiten Datei.', 'netz-map')),
          el(FromLibrary, { text: __('Beziehungen wählen', 'netz-map'), onChange: (value) => set('ties', value) }),
        ),
      el(Preview, { key: 'preview', attributes, sources }),
      src &&
        el(RichText, {
          key: 'sentence',
          tagName: 'p',
          className: 'netz-map-sentence',
          value: sentence,
          onChange: (value) => set('sentence', value),
          'aria-label': __('Was zu lesen ist, bis die Karte da ist, und ohne JavaScript', 'netz-map'),
          placeholder: __('Was zu lesen ist, bis die Karte da ist, und ohne JavaScript', 'netz-map'),
        }),
    ];
    return el('div', useBlockProps(), settings, shown ?? choose);
  }

  wp.blocks.registerBlockType(NAME, {
    edit: Edit,
    save: ({ attributes: { sentence } }) =>
      el('div', useBlockProps.save(), sentence ? el(RichText.Content, { tagName: 'p', value: sentence }) : null),
  });
})(window.wp);
