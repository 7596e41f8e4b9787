package main

import "github.com/limn-network/limn/protocol"

// sayPrivate tells who can read a private picture before it is ordered.
func (a *app) sayPrivate(outside bool) {
	a.say("private: readable by you and the miner")
	if outside {
		a.note("  and by the drawn committee (%d verifiers, more where some are silent), who score it", protocol.FirstSeven)
	} else {
		a.note("  and by the drawn committee (%d verifiers, more where some are silent), and auditors where it is audited", protocol.FirstSeven)
		a.note("  in a dispute the chain may be shown the tokens of the prompt, and parts of the picture's making")
		a.note("  others see hashes; who guesses the prompt can make the picture and find the guess right")
	}
	a.note("  model, size, steps, seed, class, price and scores are public; FILE tells the prompt to whoever has it")
}
