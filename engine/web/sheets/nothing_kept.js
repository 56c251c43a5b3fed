// htmx writes into the browser's storage when it may; no page here keeps anything, the address with its key least of all
Storage.prototype.setItem = () => { throw new Error("nothing is kept"); };
