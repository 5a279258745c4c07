import type { ComponentChildren } from 'preact';
import { usePage } from '../state/page-in-use';
import { CloseButton } from './close-button';
import { unshownText } from './unshown-text';

/** What holds for the whole page until it changes, or until it has been read. */
export function Bands() {
  const { state, words, actions } = usePage();
  const { file, link, unshown } = state;
  return (
    <div class="bands">
      {link === 'retrying' && <Band kind="problem">{words.retrying}</Band>}
      {link === 'lost' && <Band kind="problem">{words.lost}</Band>}
      {link === 'ended' && <Band kind="problem">{state.ending === '' ? words.ended : state.ending}</Band>}
      {file.kind === 'changedOnDisk' && (
        <Band kind="problem">
          {words.changedOnDisk}
          <BandButton caption={words.loadFromDisk} press={() => actions.decideFile('reload')} />
          <BandButton caption={words.copyThenLoad} press={() => actions.decideFile('copy')} />
        </Band>
      )}
      {file.kind === 'failed' && (
        <Band kind="problem">
          {file.sentence}
          <BandButton caption={words.saveAgain} press={() => actions.decideFile('retry')} />
        </Band>
      )}
      {unshown.length > 0 && (
        <Band kind="remark">
          {unshownText(words, unshown)}
          <CloseButton press={actions.closeUnshown} />
        </Band>
      )}
    </div>
  );
}

function Band({ kind, children }: { readonly kind: 'problem' | 'remark'; readonly children: ComponentChildren }) {
  return (
    <div class={`band ${kind}`} role={kind === 'problem' ? 'alert' : 'note'}>
      {children}
    </div>
  );
}

function BandButton({ caption, press }: { readonly caption: string; readonly press: () => void }) {
  return (
    <button type="button" class="press" onClick={press}>
      {caption}
    </button>
  );
}
