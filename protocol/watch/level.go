package watch

// Level is what a miner's e-value means for it.
type Level uint8

// The levels. An honest miner reaches each with at most the probability given, over all time.
const (
	Trusted   Level = iota // below 20
	Watched                // 20: 5 %
	Suspect                // 100: 1 %
	Alarming               // 10,000: 1 in 10,000
	Suspended              // 1,000,000: 1 in a million; no new tasks until reinstated
)

var (
	levelNames = [...]string{"trusted", "watched", "suspect", "alarming", "suspended"}
	reached    = [...]uint64{0, 20, 100, 10_000, 1_000_000}
	auditRates = [...]uint64{300, 1000, 2500, 10_000, 10_000}
)

// String is the level's name.
func (l Level) String() string { return levelNames[min(l, Suspended)] }

// AuditRate is the share of the miner's exact-tier tasks that are re-executed, in 1/10,000.
func (l Level) AuditRate() uint64 { return auditRates[min(l, Suspended)] }
