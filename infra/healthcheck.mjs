// The images have no curl. Answers 0 when the address given answers 2xx within four seconds.
try {
  const response = await fetch(process.argv[2], { signal: AbortSignal.timeout(4000) });
  process.exit(response.ok ? 0 : 1);
} catch {
  process.exit(1);
}
