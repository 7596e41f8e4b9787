package model

import "github.com/limn-network/limn/protocol"

// forfeits are the securities of payers that signed two vouchers with one number. As in the escrow's court of that name
// they go to miners whose certified work stays unpaid, and what nobody is owed burns.
type forfeits struct {
	funds  map[int32]protocol.Amount // by payer; from the block on in which it is proved
	work   map[int32][]*decided      // certified work for payers that are not honest, in the order of its certificates
	known  map[protocol.Hash]bool    // assignments in work
	posted map[protocol.Hash]bool    // assignments that stand in an epoch of the present branch

	// Once the run is over:
	income map[int32]protocol.Amount // by miner
	whole  map[*task]bool            // pictures whose miner got its whole share out of a security
}

func (f *forfeits) open() {
	f.funds, f.work = map[int32]protocol.Amount{}, map[int32][]*decided{}
	f.known, f.posted = map[protocol.Hash]bool{}, map[protocol.Hash]bool{}
	f.income, f.whole = map[int32]protocol.Amount{}, map[*task]bool{}
}

// forfeit takes a payer's security, on proof. Miners that ask the chain accept no voucher of it from then on.
func (w *world) forfeit(payer *node) {
	funds := w.chain.courts.forfeits.funds
	w.chain.send(&tx{name: "forfeit", apply: func(uint64) bool {
		if payer.security == 0 || funds[payer.index] > 0 {
			return false
		}
		funds[payer.index] = payer.security
		payer.slashed, payer.why = true, "it gave two vouchers one number"
		w.proven(payer, 0)
		if payer.honest {
			w.honestSlashed++
			w.violated("honest payer %d loses its security", payer.index)
		}
		return true
	}, revert: func() {
		delete(funds, payer.index)
		payer.slashed = false
	}, settle: func(uint64) { payer.security = 0 }})
}

// certified notes work that may have to be claimed for.
func (f *forfeits) certified(payer *node, d *decided) {
	if !payer.honest && d.outcome == protocol.Accepted && !f.known[d.c.id] {
		f.known[d.c.id] = true
		f.work[payer.index] = append(f.work[payer.index], d)
	}
}

// place notes whether a task of such a payer stands in an epoch.
func (f *forfeits) place(payer *node, c *file, stands bool) {
	switch {
	case payer.honest:
	case stands:
		f.posted[c.id] = true
	default:
		delete(f.posted, c.id)
	}
}

// share divides the securities among those who may claim, as the contract does once the periods of a case are over.
func (f *forfeits) share(w *world) {
	factor := protocol.Amount(w.mining.SecurityFactor)
	for _, payer := range w.nodes {
		fund := f.funds[payer.index]
		if fund == 0 {
			continue
		}
		var claims []*decided
		var weight protocol.Amount
		for _, d := range f.work[payer.index] {
			if w.claimable(d) {
				claims = append(claims, d)
				weight += min(d.c.voucher.Price, fund/factor)
			}
		}
		for _, d := range claims {
			price := min(d.c.voucher.Price, fund/factor)
			due := w.split.MinerShare(price)
			if weight > fund {
				due = due * fund / weight
			}
			f.income[d.c.miner.index] += due
			if due == w.split.MinerShare(d.c.voucher.Price) {
				f.whole[d.c.task] = true
			}
		}
	}
}

// claimable reports whether certified work can be claimed for: the referee did not void it, it stands in no epoch, and it
// never will, because its number was paid to somebody else or its last epoch is over.
func (w *world) claimable(d *decided) bool {
	b, courts := &w.chain.ledger, &w.chain.courts
	if courts.forfeits.posted[d.c.id] || courts.voided[d.c] {
		return false
	}
	_, number := b.tip()
	return d.settleBy < number || b.isFinal(keyOf(d.records[0]))
}

// lost is what a node lost on chain: its security, or its stake.
func (w *world) lost(n *node) protocol.Amount {
	switch fund := w.chain.courts.forfeits.funds[n.index]; {
	case fund > 0:
		return fund
	case n.slashed && n.roles != 0:
		return n.stake
	}
	return 0
}
