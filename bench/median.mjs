/** The middle of an odd number of values, the lower middle of an even one. */
export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}

/** The answers of `count` runs of `work`, one after another. */
export async function repeated(count, work) {
  const answers = [];
  for (let run = 0; run < count; run += 1) answers.push(await work());
  return answers;
}
