// Searches a site that has no server: the index of all its pages is opened in the browser.
import MiniSearch from './minisearch.js'

const MOST = 30
const line = document.querySelector('#q')
const [results, count] = [document.querySelector('#results'), document.querySelector('#count')]
const base = new URL('../', import.meta.url)
const opening = fetch(new URL('search/index.json', base))
  .then((response) => response.json())
  .then(({ options, index }) => MiniSearch.loadJS(index, options))

line.value = new URLSearchParams(location.search).get('q') ?? ''
line.addEventListener('input', find)
line.form.addEventListener('submit', (event) => {
  event.preventDefault()
  void find()
})
void find()

async function find() {
  const typed = line.value.trim()
  const index = await opening
  if (line.value.trim() !== typed) return
  const found = typed ? index.search(typed, { prefix: true, fuzzy: 0.2, boost: { title: 3 }, combineWith: 'AND' }) : []
  const shown = found.length || !typed ? found : index.search(typed, { prefix: true, fuzzy: 0.2, boost: { title: 3 } })
  count.textContent = typed && !shown.length ? count.dataset.none : ''
  results.replaceChildren(...shown.slice(0, MOST).map(toItem))
  const address = new URL(location.href)
  if (typed) address.searchParams.set('q', typed)
  else address.searchParams.delete('q')
  history.replaceState(null, '', address)
}

function toItem({ id, title, text }) {
  const item = document.createElement('li')
  const link = document.createElement('a')
  const said = document.createElement('div')
  link.href = new URL(id, base).href
  link.textContent = title
  said.className = 'aside'
  said.textContent = text
  item.append(link, said)
  return item
}
