import { css } from 'lit';

/**
 * What is printed, black on white on A4 with a margin of 10 mm: cards of one width in two columns, so that two straight cuts free a card.
 * Rows are never broken over two pages.
 */
export const sheetStyles = css`
  :host {
    color: #000;
    background: #fff;
    color-scheme: light;
    font: 11pt / 1.35 system-ui, sans-serif;
    text-align: start;
    overflow-wrap: anywhere;
  }

  * {
    box-sizing: border-box;
  }

  .row {
    display: grid;
    grid-template-columns: 95mm 95mm;
    break-inside: avoid;
  }

  .slip {
    display: flex;
    flex-direction: column;
    gap: 1.5mm;
    margin: 0 -0.25mm -0.25mm 0;
    padding: 5mm 6mm;
    border: 0.25mm dashed #555;
    hyphens: auto;
  }

  .slip p {
    margin: 0;
  }

  .talk .slip {
    font-size: 10pt;
    min-block-size: 68mm;
  }

  .name .slip {
    min-block-size: 54mm;
    justify-content: space-between;
  }

  .number {
    font-size: 9pt;
  }

  .who {
    font-size: 13pt;
    font-weight: 700;
    line-height: 1.2;
  }

  .name .who {
    font-size: 17pt;
  }

  .name .who.long {
    font-size: 13pt;
  }

  .with {
    font-weight: 700;
  }

  .line {
    border-block-end: 0.25mm solid #000;
    min-block-size: 12mm;
    font-size: 9pt;
  }

  .opener {
    margin-block-start: auto !important;
    font-style: italic;
  }

  .title {
    margin: 0 0 3mm;
    font-size: 16pt;
    line-height: 1.2;
  }

  .document .cut .subheading {
    font-size: 14pt;
  }

  .wall {
    font-size: 14pt;
  }

  .wall .cut .subheading {
    font-size: 18pt;
  }

  .document .cut {
    border-color: #555;
    border-radius: 0;
  }
`;
