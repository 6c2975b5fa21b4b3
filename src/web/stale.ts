const TRIED = 'hoa-nhap.reloaded-for'

/**
 * A page that was open while the program was renewed asks for chunks that are gone. It is loaded anew, once for each program; drafts
 * survive that.
 */
export const renewWhenStale = (): void =>
  window.addEventListener('vite:preloadError', () => {
    if (sessionStorage.getItem(TRIED) === import.meta.url) return
    sessionStorage.setItem(TRIED, import.meta.url)
    window.location.reload()
  })
