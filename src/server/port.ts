import { createServer } from 'node:net'
import { done, type Outcome, refused } from '../kernel/refusal.ts'

/** Whether the address can be listened on, asked before anything else is touched. */
export const portIsFree = (host: string, port: number): Promise<Outcome<void>> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(refused(cannotListen(host, port, error))))
    server.listen(port, host, () => server.close(() => resolve(done(undefined))))
  })

const cannotListen = (host: string, port: number, error: Error) => {
  const code = 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return {
      why: 'port-busy',
      field: 'PORT',
      detail: `Cổng ${port} đang được chương trình khác dùng; hãy đặt PORT khác, ví dụ PORT=${port + 1}. (Port ${port} is in use; set another PORT.)`,
    }
  }
  return {
    why: 'address-unusable',
    field: 'HOST',
    detail: `Không mở được địa chỉ ${host}:${port}; hãy kiểm tra HOST và PORT. (The address cannot be listened on: ${code ?? error.message})`,
  }
}
