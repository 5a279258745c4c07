import { usePage } from '../state/page-in-use';

export function PageHeader() {
  const { state, words } = usePage();
  const kind = state.file.kind === 'saved' && state.link === 'retrying' ? 'unsaved' : state.file.kind;
  const where = { saved: words.saved, unsaved: words.saving, changedOnDisk: words.notSaved, failed: words.notSaved };
  return (
    <header class="page-header">
      <h1>{state.fileName}</h1>
      <p class={`file-state ${kind}`} role="status">
        {state.isLoaded ? where[kind] : words.loading}
      </p>
    </header>
  );
}
