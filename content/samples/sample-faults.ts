import type { Sample, SampleWording } from './sample'

/** What is wrong with the wording of a sample, one sentence for each fault: every name has a result, and the other way round. */
export function sampleFaults({ results }: Sample, { groups, names }: SampleWording): readonly string[] {
  const earlier = new Set(results.filter(({ isEarlier }) => isEarlier).map(({ who }) => who))
  return [
    ...differences('group', new Set(results.map(({ group }) => group)), Object.keys(groups)),
    ...differences('result', new Set(results.map(({ who }) => who)), Object.keys(names)),
    ...differences(
      'earlier result',
      earlier,
      Object.keys(names).filter((who) => names[who]?.earlierNote !== undefined),
    ),
  ]
}

function differences(what: string, there: ReadonlySet<string>, named: readonly string[]): readonly string[] {
  return [
    ...[...there].filter((id) => !named.includes(id)).map((id) => `The ${what} "${id}" has no wording.`),
    ...named.filter((id) => !there.has(id)).map((id) => `There is no ${what} "${id}", but wording for it.`),
  ]
}
