// Plain JavaScript, since it is served as it is: a chart of this server as an element of another's page.
//
//   <script src="https://dualhat.example/org-chart.js"></script>
//   <org-chart src="/?place=place/vn/quang-ninh&at=2022-08-31"></org-chart>
;(() => {
  const home = document.currentScript?.src ?? location.href

  /** The view that an address names, as it stands in another's page; null: it is none of this server. */
  const viewOf = (src) => {
    const view = URL.parse(src, home)
    if (view === null || view.origin !== new URL(home).origin) return null
    view.searchParams.set('embed', '1')
    return view.href
  }

  const refusals = {
    en: (host) => `Here stands a chart of ${host} alone: src names no view of it.`,
    vi: (host) => `Ở đây chỉ có sơ đồ của ${host}: src không phải là một trang của máy chủ đó.`,
  }

  /** In the language of the page around the element. */
  const refusalIn = (element) => {
    const lang = element.closest('[lang]')?.lang.split('-')[0].toLowerCase()
    const told = lang === 'vi' ? 'vi' : 'en'
    return { lang: told, text: refusals[told](new URL(home).host) }
  }

  class OrgChart extends HTMLElement {
    static observedAttributes = ['src', 'label']
    #frame = document.createElement('iframe')
    #refusal = document.createElement('p')

    connectedCallback() {
      this.style.display ||= 'block'
      this.style.height ||= '40rem'
      this.#frame.style.cssText = 'width: 100%; height: 100%; border: 0'
      this.#frame.loading = 'lazy'
      this.#refusal.setAttribute('role', 'note')
      this.append(this.#frame, this.#refusal)
      this.#show()
    }

    attributeChangedCallback() {
      if (this.isConnected) this.#show()
    }

    #show() {
      const view = viewOf(this.getAttribute('src') ?? '/')
      this.#frame.title = this.getAttribute('label') ?? 'Dualhat'
      this.#frame.hidden = view === null
      this.#refusal.hidden = view !== null
      if (view === null) this.#refuse()
      else if (this.#frame.src !== view) this.#frame.src = view
    }

    /** An empty frame would say nothing. */
    #refuse() {
      this.#frame.removeAttribute('src')
      const { lang, text } = refusalIn(this)
      this.#refusal.lang = lang
      this.#refusal.textContent = text
    }
  }

  if (!customElements.get('org-chart')) customElements.define('org-chart', OrgChart)
})()
