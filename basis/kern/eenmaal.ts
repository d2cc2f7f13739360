/** Makes something when it is first asked for, and gives the same after: a start does not wait for what it may not use. */
export function eenmaal<Wat extends object>(maak: () => Wat): () => Wat {
  let gemaakt: Wat | undefined
  return () => {
    gemaakt ??= maak()
    return gemaakt
  }
}
