// The only script on pages for residents, and nothing needs it: it shows the two buttons that a browser can do
// nothing with unless a script runs. Without it the link can be selected and the browser's own menu prints.
for (const knop of document.querySelectorAll('[data-druk]')) {
  knop.hidden = false
  knop.addEventListener('click', () => window.print())
}

for (const knop of document.querySelectorAll('[data-kopieer]')) {
  const veld = document.getElementById(knop.dataset.kopieer)
  const melding = knop.parentElement.querySelector('[role="status"]')
  knop.hidden = false
  knop.addEventListener('click', async () => {
    veld.select()
    // Without https there is no clipboard; then the link stands selected, ready for Ctrl+C.
    const gelukt = await navigator.clipboard?.writeText(veld.value).then(
      () => true,
      () => false,
    )
    melding.textContent = gelukt ? knop.dataset.gelukt : knop.dataset.zelf
  })
}
