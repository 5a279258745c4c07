import { usePage } from '../state/page-in-use';
import { Modal } from './modal';

/** Each with the licence its makers ship; the files stand beside the page. */
const LICENCES = [
  ['o-spreadsheet (LGPL-3.0)', 'vendor/o-spreadsheet-LICENSE'],
  ['owl (LGPL-3.0)', 'vendor/owl-LICENSE'],
  ['Chart.js (MIT)', 'vendor/chart-LICENSE.md'],
  ['Bootstrap (MIT)', 'vendor/bootstrap-LICENSE'],
  ['Font Awesome 4 (OFL-1.1, MIT)', 'vendor/font-awesome/README.md'],
] as const;

export function About() {
  const { state, words, actions } = usePage();
  return (
    <Modal title={words.version(state.version)} kind="question" dismiss={actions.closeAbout}>
      <p>{words.aboutText}</p>
      <p>{words.gridLimits}</p>
      <h3>{words.licences}</h3>
      <ul>
        {LICENCES.map(([name, file]) => (
          <li key={name}>
            <a href={file} target="_blank" rel="noopener">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="press main" data-first onClick={actions.closeAbout}>
          {words.close}
        </button>
      </div>
    </Modal>
  );
}
