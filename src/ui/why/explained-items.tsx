import type { ExplainedItem, ExplainedTerm } from '../../app/messages/explanation-messages';
import { whyWords } from '../../text/dialogs/why';
import { useSpeech } from '../dialog/speech';
import { PlaceLink } from '../parts/place-link';

/** Each item with its points; opened, every term down to its cells. */
export function ExplainedItems({ items }: { readonly items: readonly ExplainedItem[] }) {
  const { say } = useSpeech();
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{say(whyWords.items)}</h2>
      {items.map(({ code, name, points, fullPoints, score, terms }) => (
        <details key={code}>
          <summary>
            <span>{name}</span>
            <span class="figure">
              {points === '' && score}
              {points !== '' && fullPoints === '' && say(whyWords.plainPoints, { points })}
              {points !== '' && fullPoints !== '' && say(whyWords.points, { points, fullPoints })}
            </span>
          </summary>
          <ul>
            {terms.map((term, index) => (
              <Term key={index} term={term} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function Term({ term: { text, counted, cells } }: { readonly term: ExplainedTerm }) {
  const { say } = useSpeech();
  return (
    <li>
      {text} {!counted && <span class="quiet">{say(whyWords.notCounted)}</span>}
      <span class="places">
        {cells.map(({ sheet, cell }) => (
          <PlaceLink key={`${sheet}!${cell}`} sheet={sheet} cell={cell} />
        ))}
      </span>
    </li>
  );
}
