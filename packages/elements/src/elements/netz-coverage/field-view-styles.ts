import { css } from 'lit';

/** What opens below the map of needs: who seeks, who can help. Stands before the styles of the map, whose exceptions for narrow columns and paper count here too. */
export const fieldViewStyles = css`
  .opened {
    display: grid;
    gap: 1.25em;
    margin-block-start: 1.25em;
    padding: 1em 1.25em 1.25em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
  }

  .opened-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.5em 1em;
  }

  .wish + .wish {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  [part~='wish'] {
    font-size: 1em;
  }

  .state {
    display: flex;
    align-items: center;
    gap: 0.375em;
  }

  .wish dl {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  .wish dt {
    font-size: 0.9375em;
    color: var(--_quiet);
  }

  .names {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding: 0;
    list-style: none;
  }

  .lacking {
    margin-block-start: 0.75em;
  }

  .list {
    margin-block-start: 1em;
  }
`;
