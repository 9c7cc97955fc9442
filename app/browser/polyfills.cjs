// All that Next fills in is there in every browser that it supports, but for this one (Chromium 120, Firefox 115, Safari 17).
URL.canParse ??= (url, base) => {
  try {
    return Boolean(new URL(url, base))
  } catch {
    return false
  }
}
