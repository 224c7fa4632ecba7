// Completion in the line, replies and footnotes in place, and buttons that copy. Without it every page works by its links.
const line = document.querySelector('#q')
const { copied, failed, close } = document.body.dataset
/** A site without a server has nothing that completes, and its pages are files. */
const isServed = Boolean(line.dataset.complete)
/** The page that is shown. */
let shown = pageOf(location.href)

completeLine(line)
document.addEventListener('click', onClick)
document.addEventListener('submit', onSubmit)
if (isServed) {
  // Where one was on a page is known only once that is back.
  history.scrollRestoration = 'manual'
  addEventListener('popstate', ({ state }) => {
    if (pageOf(location.href) !== shown) void load(location.href, false, state?.down ?? 0)
  })
}

/** Shows what only works with a script. */
function dress(root) {
  for (const button of root.querySelectorAll('[data-copy]')) button.hidden = false
  const answered = root.querySelector('[data-card]')
  if (answered) keepCard(answered.dataset)
  bringCards(root)
}

/** Where the browser keeps what is due again, by the ids of questions: nobody else has it. */
const KEPT = 'footnote-practice'

/** What is not as it was kept is as if it were not there. */
function readCards() {
  try {
    const kept = Object.entries(JSON.parse(localStorage.getItem(KEPT)) ?? {})
    return Object.fromEntries(kept.filter(([, card]) => typeof card?.dueAt === 'string'))
  } catch {
    return {}
  }
}

function keepCard({ item, card, dueAt }) {
  try {
    localStorage.setItem(KEPT, JSON.stringify({ ...readCards(), [item]: { card, dueAt } }))
  } catch {
    // A browser that keeps nothing asks without it.
  }
}

/** Brings along what was kept of a question, and when a round begins what is due in it. */
function bringCards(root) {
  const cards = readCards()
  const asked = root.querySelector('[data-card-of]')
  if (asked) asked.value = cards[asked.dataset.cardOf]?.card ?? ''
  const ids = root.querySelector('[data-due-ids]')
  if (!ids) return
  const now = new Date().toISOString()
  const due = Object.keys(cards).filter((id) => cards[id].dueAt <= now)
  ids.value = due.slice(0, 10).join(',')
  const says = root.querySelector('[data-due]')
  if (!due.length) return
  says.hidden = false
  says.textContent = due.length === 1 ? says.dataset.dueOne : says.dataset.due.replace('2', due.length)
}

function onClick(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return
  const target = event.target.closest('a, [data-copy]')
  if (!target) return
  if (target.matches('[data-copy]')) return void copy(target)
  if (target.dataset.note) return void openNote(target, event)
  if (!isServed || !isOwn(target) || target.hreflang || pageOf(target.href) === shown) return
  if (target.pathname === '/file') return
  event.preventDefault()
  void load(target.href, true)
}

function onSubmit(event) {
  const { target: form } = event
  if (!isServed || form.method !== 'get' || new URL(form.action).origin !== location.origin) return
  event.preventDefault()
  const url = new URL(form.action)
  url.search = new URLSearchParams(new FormData(form)).toString()
  void load(url.href, true)
}

const isOwn = ({ origin, target }) => origin === location.origin && !target

/** An address without the place in its page. */
function pageOf(address) {
  return address.split('#')[0]
}

/** The page at an address; throws where it cannot be had. */
async function fetchPage(address) {
  const response = await fetch(address, { headers: { accept: 'text/html' } })
  return {
    isThere: response.ok,
    at: response.url,
    page: new DOMParser().parseFromString(await response.text(), 'text/html'),
  }
}

let latest = 0

/** Puts the page at an address in this one's place, with what is around it; `down`: how far down one was on it. */
async function load(address, isNew, down = 0) {
  const own = ++latest
  const main = document.querySelector('main')
  main.setAttribute('aria-busy', 'true')
  try {
    const { page: next, at } = await fetchPage(address)
    if (own !== latest) return
    const fresh = next.querySelector('main')
    if (!fresh) throw new Error('no page')
    if (isNew) {
      history.replaceState({ down: scrollY }, '')
      history.pushState(null, '', at + new URL(address).hash)
    }
    shown = pageOf(location.href)
    for (const part of ['main', '.ask', '.foot'])
      document.querySelector(part).replaceWith(document.adoptNode(next.querySelector(part)))
    for (const name of ['[rel=canonical]', '[hreflang]', '[property^="og:"]', '[name=description]'])
      exchangeAll(`head ${name}`, next)
    completeLine(document.querySelector('#q'))
    document.title = next.title
    document.documentElement.lang = next.documentElement.lang
    dress(fresh)
    const { hash } = new URL(address)
    const place = hash && document.getElementById(decodeURIComponent(hash.slice(1)))
    if (place) place.scrollIntoView()
    else scrollTo(0, down)
    fresh.querySelector('h1')?.focus({ preventScroll: true })
    dispatchEvent(new Event('shown'))
  } catch {
    if (own !== latest) return
    // To an address that differs in its place alone, or in nothing, a browser does not go.
    if (pageOf(address) === pageOf(location.href)) location.reload()
    else location.href = address
  }
}

/** Puts the elements of another page in the place of those here. */
function exchangeAll(selector, next) {
  for (const old of document.querySelectorAll(selector)) old.remove()
  for (const element of next.querySelectorAll(selector)) document.head.append(document.adoptNode(element))
}

async function copy(button) {
  const text = button.parentElement.querySelector('pre')
  button.dataset.says ??= button.textContent
  try {
    await navigator.clipboard.writeText(text.textContent)
    button.textContent = copied
    setTimeout(() => (button.textContent = button.dataset.says), 1500)
  } catch {
    // Not everywhere may a page write there: then it is marked, to be copied by hand.
    getSelection().selectAllChildren(text)
  }
}

/** Opens the place behind a footnote below the paragraph that it stands in; pressed again, closes it. */
async function openNote(mark, event) {
  const note = document.querySelector(`#fn-${mark.dataset.note}`)
  const address = note?.querySelector('a:not(.away)')?.href
  if (!address) return
  event.preventDefault()
  if (mark.ariaBusy === 'true') return
  const id = `beside-${mark.dataset.note}`
  const open = document.getElementById(id)
  const isHere = open !== null && mark.hasAttribute('aria-expanded')
  open?.remove()
  for (const each of document.querySelectorAll(`[data-note="${mark.dataset.note}"]`))
    each.removeAttribute('aria-expanded')
  if (isHere) return
  mark.ariaBusy = 'true'
  const beside = document.createElement('aside')
  Object.assign(beside, { id, className: 'beside', tabIndex: -1 })
  beside.setAttribute('aria-label', mark.getAttribute('aria-label'))
  try {
    const { isThere, page } = await fetchPage(address)
    if (!isThere) throw new Error('no place')
    const place = page.querySelector('article')
    // Addresses of a page in a folder of its own are none of this one's.
    for (const link of place.querySelectorAll('a[href]'))
      link.setAttribute('href', new URL(link.getAttribute('href'), address).href)
    for (const part of place.querySelectorAll('.print, .choices, .menus, .footnotes, .cite, .mark')) part.remove()
    const title = place.querySelector('h1')
    const heading = document.createElement('p')
    heading.innerHTML = '<strong></strong>'
    heading.firstChild.append(...linkTo(address, title.textContent))
    title.replaceWith(heading)
    beside.append(closer(beside, mark), ...place.childNodes)
  } catch {
    beside.append(closer(beside, mark), failed)
  }
  mark.ariaBusy = null
  mark.setAttribute('aria-expanded', 'true')
  blockOf(mark).after(beside)
  beside.focus({ preventScroll: true })
}

const blockOf = (mark) => mark.closest('p, li, figure blockquote, h2, h3')

function linkTo(address, text) {
  const link = document.createElement('a')
  link.href = address
  link.textContent = text
  return [link]
}

function closer(beside, mark) {
  const button = document.createElement('button')
  Object.assign(button, { type: 'button', className: 'closer', textContent: close })
  const shut = () => {
    beside.remove()
    mark.removeAttribute('aria-expanded')
    mark.focus()
  }
  button.addEventListener('click', shut)
  beside.addEventListener('keydown', (event) => event.key === 'Escape' && shut())
  return button
}

/** Completes a line by a list below it: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
function completeLine(input) {
  const source = input?.dataset.complete
  if (!source) return
  const list = document.createElement('ul')
  Object.assign(list, { id: 'found', className: 'found', role: 'listbox', hidden: true })
  list.setAttribute('aria-label', input.labels[0].textContent)
  input.after(list)
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'found',
  }))
    input.setAttribute(name, value)
  let chosen = -1
  let waiting = 0

  const shut = () => {
    list.hidden = true
    chosen = -1
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
  const choose = (at) => {
    const items = [...list.children]
    chosen = (at + items.length + 1) % (items.length + 1)
    for (const [i, item] of items.entries()) item.setAttribute('aria-selected', String(i === chosen))
    const item = items[chosen]
    if (item) input.setAttribute('aria-activedescendant', item.id)
    else input.removeAttribute('aria-activedescendant')
  }
  const take = (item) => {
    input.value = item.dataset.line
    shut()
    input.focus()
    if (input.value.endsWith(' ')) void find()
    else input.form.requestSubmit()
  }
  const find = async () => {
    const typed = input.value
    const own = ++waiting
    if (!typed.trim()) return shut()
    const url = new URL(source, location.href)
    url.searchParams.set('q', typed)
    const found = await fetch(url).then(
      (response) => (response.ok ? response.json() : []),
      () => [],
    )
    if (own !== waiting || input.value !== typed || document.activeElement !== input) return
    list.replaceChildren(
      ...found.map(({ label, line: whole }, i) => {
        const item = document.createElement('li')
        Object.assign(item, { id: `found-${i}`, role: 'option', textContent: label })
        item.dataset.line = whole
        item.setAttribute('aria-selected', 'false')
        item.addEventListener('mousedown', (event) => event.preventDefault())
        item.addEventListener('click', () => take(item))
        return item
      }),
    )
    list.hidden = !found.length
    chosen = -1
    input.setAttribute('aria-expanded', String(found.length > 0))
  }
  let timer = 0
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(find, 120)
  })
  input.addEventListener('blur', shut)
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      shut()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) return
      event.preventDefault()
      choose(event.key === 'ArrowDown' ? chosen + 1 : (chosen < 0 ? list.children.length : chosen) - 1)
    } else if ((event.key === 'Enter' || event.key === 'Tab') && chosen >= 0 && list.children[chosen]) {
      event.preventDefault()
      take(list.children[chosen])
    } else if (event.key === 'Enter') {
      waiting += 1
      shut()
    }
  })
}

dress(document)
