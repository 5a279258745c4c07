/** The same function, asked only once for each argument: equal arguments give the very same answer. */
export function remembering<Argument, Answer>(answer: (argument: Argument) => Answer): (argument: Argument) => Answer {
  const known = new Map<Argument, { readonly answer: Answer }>();
  return (argument) => {
    let remembered = known.get(argument);
    if (remembered === undefined) known.set(argument, (remembered = { answer: answer(argument) }));
    return remembered.answer;
  };
}
