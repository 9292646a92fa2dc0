// @ts-check
// Loaded into a process that is measured: tells its processor time (microseconds) and memory (bytes) when asked.
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpu: user + system, rss: process.memoryUsage.rss() })
})
process.channel?.unref()
