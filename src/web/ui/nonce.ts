import { setNonce } from 'get-nonce'

/** The nonce the server wrote into the page: Mantine and react-remove-scroll write `<style>` and the policy lets nothing else through. */
export const nonce: string = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? ''

setNonce(nonce)
