// Stands in the bundle for `node-fetch` and `https-proxy-agent`, which Google's library loads where nobody gives it a client: it has ours.
export {}
