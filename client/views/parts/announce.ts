/** Says something to screen readers, by the one polite region that the page has. */
export function announce(message: string): void {
  const region = document.getElementById('announcer') ?? makeRegion()
  region.textContent = ''
  window.setTimeout(() => void (region.textContent = message), 50)
}

function makeRegion(): HTMLElement {
  const region = document.createElement('div')
  region.id = 'announcer'
  region.className = 'sr-only'
  region.setAttribute('role', 'status')
  region.setAttribute('aria-live', 'polite')
  document.body.append(region)
  return region
}
