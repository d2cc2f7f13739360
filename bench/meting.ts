/** One result; `ratio` compares with a reference measured in the same run. */
export type Meting = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly ratio?: number
  readonly reference?: string
}

export const schrijf = (meting: Meting): void => {
  const afgerond = {
    ...meting,
    value: rond(meting.value),
    ...(meting.ratio === undefined ? {} : { ratio: rond(meting.ratio) }),
  }
  process.stdout.write(`${JSON.stringify(afgerond)}\n`)
}

const rond = (n: number): number => Math.round(n * 100) / 100

/** The value under which that share (0 to 1) of the runs stayed. */
export const percentiel = (duren: readonly number[], deel: number): number =>
  duren.toSorted((a, b) => a - b)[Math.min(duren.length - 1, Math.floor(deel * duren.length))] ?? 0

/** Milliseconds of each of `keer` runs, after three that are not counted. */
export async function herhaal(keer: number, werk: () => Promise<unknown>): Promise<number[]> {
  for (let i = 0; i < 3; i += 1) await werk()
  const duren: number[] = []
  for (let i = 0; i < keer; i += 1) {
    const begin = performance.now()
    await werk()
    duren.push(performance.now() - begin)
  }
  return duren
}
