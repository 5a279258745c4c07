interface SentenceListProps {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** Nothing where there is nothing to say. */
export function SentenceList({ heading, sentences }: SentenceListProps) {
  if (sentences.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {sentences.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
