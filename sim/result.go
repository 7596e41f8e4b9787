package sim

import (
	"fmt"
	"log/slog"
	"time"
)

// Options say how a scenario is played.
type Options struct {
	// Seed decides everything that is left to chance. The same seed gives the same run.
	Seed uint64
	// Progress is told how far the run is, now and then.
	Progress func(Progress)
	// Behaviours are added to those in the box, by the name that scenarios use.
	Behaviours map[string]Behaviour
	// Log of nodes and chain; by default nothing is logged.
	Log *slog.Logger
}

// Progress of a run.
type Progress struct {
	Stage   string        // what is being done, for people
	Done    int           // tasks that have ended
	Of      int           // tasks
	Virtual time.Duration // since the beginning
	Events  int64
}

// Result is what came of a run. Amounts are in gwei of a token, times in seconds of virtual time unless they say wall.
type Result struct {
	Scenario Scenario `json:"scenario"`
	Seed     uint64   `json:"seed"`
	// EventHash is the hash over all events in order: equal for equal seeds on every machine (model engine).
	EventHash string  `json:"eventHash,omitempty"`
	Steps     int64   `json:"steps"`   // of machines (model engine), or messages delivered (full engine)
	Virtual   float64 `json:"virtual"` // s
	Wall      float64 `json:"wall"`    // s

	Funnel   Funnel             `json:"funnel"`
	Measures map[string]float64 `json:"measures"`
	Curves   []Curve            `json:"curves"`
	Earned   []Earned           `json:"earned"`
	Attacks  []Attack           `json:"attacks"`           // one for each group that does not behave honestly
	Failed   []Failed           `json:"failed"`            // expectations that do not hold
	Broken   string             `json:"broken,omitempty"`  // what happened that never may; the run ended with it
	Stopped  bool               `json:"stopped,omitempty"` // somebody ended the run before its time
	Last     []string           `json:"last"`              // the last events, oldest first
}

// Funnel counts how far the tasks came.
type Funnel struct {
	Announced int `json:"announced"`
	Assigned  int `json:"assigned"`
	Committed int `json:"committed"`
	Delivered int `json:"delivered"` // the requester has a picture that matches its commit
	Certified int `json:"certified"`
	Audited   int `json:"audited"`
	Accepted  int `json:"accepted"`
	Rejected  int `json:"rejected"`
	Settled   int `json:"settled"`  // in a final epoch
	Refunded  int `json:"refunded"` // the voucher died and its money is free again
	Lost      int `json:"lost"`     // neither delivered nor refunded at the end
}

// Curve is a line of a plot.
type Curve struct {
	Plot  string    `json:"plot"` // curves of one plot are drawn together: "latency", "delivery", "detection", ...
	Name  string    `json:"name"`
	X     []float64 `json:"x"`
	Y     []float64 `json:"y"`
	XAxis string    `json:"xAxis"` // with its unit
	YAxis string    `json:"yAxis"`
}

// Earned is what a group got out of it, all its nodes together.
type Earned struct {
	Group   string `json:"group"`
	Behave  string `json:"behave"`
	Nodes   int    `json:"nodes"`
	Work    int64  `json:"work"`    // pictures, attestations and audits
	Income  int64  `json:"income"`  // gwei credited
	Spent   int64  `json:"spent"`   // gwei debited
	Slashed int64  `json:"slashed"` // gwei of stake lost
}

// Attack is how a group fared that does not behave honestly.
type Attack struct {
	Group    string `json:"group"`
	Behave   string `json:"behave"`
	Attempts int    `json:"attempts"` // dishonest acts: pictures, statements, vouchers or messages, as the behaviour says
	Caught   int    `json:"caught"`   // acts that were refused, rejected, ignored or proven
	Missed   int    `json:"missed"`   // acts that had the effect they were meant to have
	Stopped  int    `json:"stopped"`  // nodes that were slashed or suspended in the end
	Nodes    int    `json:"nodes"`
	Gain     int64  `json:"gain"` // gwei credited for dishonest acts
	Cost     int64  `json:"cost"` // gwei of stake and deposits lost through them
}

// Failed is an expectation that does not hold.
type Failed struct {
	Expect  string  `json:"expect"`
	Value   float64 `json:"value"`
	Missing bool    `json:"missing,omitempty"` // there is no value: nothing happened that could be measured
}

// String says what does not hold, and what there is instead.
func (f Failed) String() string {
	if f.Missing {
		return f.Expect + ": nothing happened that could be measured"
	}
	return fmt.Sprintf("%s, is %.6g", f.Expect, f.Value)
}

// Judge compares the measures with what the scenario expects.
func (r *Result) Judge() {
	r.Failed = nil
	for _, e := range r.Scenario.Expect {
		v, known := r.Measures[e.What]
		if !known || !e.Holds(v) {
			r.Failed = append(r.Failed, Failed{Expect: e.String(), Value: v, Missing: !known})
		}
	}
}

// Err is nil when every expectation holds; else it names them with the seed that shows it.
func (r *Result) Err() error {
	if len(r.Failed) == 0 {
		return nil
	}
	text := ""
	for _, f := range r.Failed {
		text += "; " + f.String()
	}
	return fmt.Errorf("scenario %s, seed %d: %d expectations do not hold%s", r.Scenario.Name, r.Seed, len(r.Failed), text)
}
