// the theme and the search write into the browser's storage when they may; who read what is nobody's business
Storage.prototype.setItem = () => {};
