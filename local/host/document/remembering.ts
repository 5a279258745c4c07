/** The same function, asked only once for each argument: equal arguments give the very same answer. */
export function remembering<Argument, Answer>(answer: (argument: Argument) => Answer): (argument: Argument) => Answer {
  const known = new Map<Argument, { readonly answer: Answer }>();
  return (argument) => {
    const remembered = known.get(argument) ?? { answer: answer(argument) };
    known.set(argument, remembered);
    return remembered.answer;
  };
}
