/** How well a word somebody typed fits a word of ours, from 0 (not) to 1 (the same). */
export function lijktOp(getypt: string, woord: string): number {
  if (getypt === woord) return 1
  // "trap" finds "traplift", and "traplopen" finds "trap"; a beginning of three letters ("moe") may be chance.
  if (getypt.length >= 3 && woord.startsWith(getypt)) return 0.8
  if (woord.length >= 4 && getypt.startsWith(woord)) return 0.8
  if (getypt.length >= 5 && woord.includes(getypt)) return 0.6
  return metTikfout(getypt, woord) ? 0.5 : 0
}

/** Short words allow no mistake, from five letters one, from nine two. The first letter must be right. */
function metTikfout(getypt: string, woord: string): boolean {
  const toegestaan = getypt.length >= 9 ? 2 : getypt.length >= 5 ? 1 : 0
  if (toegestaan === 0 || getypt[0] !== woord[0]) return false
  return [woord, woord.slice(0, getypt.length), woord.slice(0, getypt.length + 1)].some(
    (deel) => afstand(getypt, deel, toegestaan) <= toegestaan,
  )
}

/** Letters to add, drop, change or swap to make one word of the other (Damerau-Levenshtein, adjacent swaps). */
function afstand(a: string, b: string, hoogste: number): number {
  if (Math.abs(a.length - b.length) > hoogste) return hoogste + 1
  let eerder: number[] = []
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const rij = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const gelijk = a[i - 1] === b[j - 1]
      let kosten = Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + (gelijk ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        kosten = Math.min(kosten, (eerder[j - 2] ?? 0) + 1)
      rij.push(kosten)
    }
    eerder = vorige
    vorige = rij
  }
  return vorige[b.length] ?? 0
}
