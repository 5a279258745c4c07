import type { ExplainedNeighbour } from '../../app/messages/explanation-messages';
import { whyWords } from '../../text/dialogs/why';
import { useSpeech } from '../dialog/speech';

export function Neighbours({ neighbours }: { readonly neighbours: readonly ExplainedNeighbour[] }) {
  const { say } = useSpeech();
  if (neighbours.length === 0) return null;
  return (
    <section>
      <h2>{say(whyWords.neighbours)}</h2>
      <dl>
        {neighbours.map(({ place, rank, name, total, margin, by }) => (
          <div key={place}>
            <dt>{say(whyWords[place])}</dt>
            <dd>
              {say(whyWords.neighbour, { rank: String(rank), name, total, margin })}
              {by !== '' && <div class="quiet">{by}</div>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
