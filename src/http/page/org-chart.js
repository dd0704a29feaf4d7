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

  class OrgChart extends HTMLElement {
    static observedAttributes = ['src', 'label']
    #frame = document.createElement('iframe')

    connectedCallback() {
      this.style.display ||= 'block'
      this.style.height ||= '40rem'
      this.#frame.style.cssText = 'width: 100%; height: 100%; border: 0'
      this.#frame.loading = 'lazy'
      this.append(this.#frame)
      this.#show()
    }

    attributeChangedCallback() {
      if (this.isConnected) this.#show()
    }

    #show() {
      const view = viewOf(this.getAttribute('src') ?? '/')
      this.#frame.title = this.getAttribute('label') ?? 'Dualhat'
      if (view === null) this.#frame.removeAttribute('src')
      else if (this.#frame.src !== view) this.#frame.src = view
    }
  }

  if (!customElements.get('org-chart')) customElements.define('org-chart', OrgChart)
})()
