package settlement

// What tests of dishonest settlers need and nobody else.
var ToContract = toContract
