// Package roles holds the machines that play a task: requester, miner, verifier, auditor, and the collector that
// everybody who wants to know how a task ended runs beside them.
//
// A machine is a pure value. Step takes the present time and one event, a past fact, and returns effects, commands
// for the loop that owns the machine, in the order in which they must be carried out: what must not be forgotten is
// persisted before it is sent. Deadline says when the machine wants to be stepped with Tick at the latest. Machines
// hold no keys: effects carry unsigned statements, the loop signs them (deterministically, so that repeating one
// after a crash is never a contradiction). Messages from peers are verified before they become events; what a
// machine still checks is whether they belong to it.
//
// What each machine does with every event in every state stands in testdata/*.golden, as tables that the tests print;
// testdata/requester and testdata/case hold whole courses of a task, honest and not.
//
// A fault of a remote peer is never an error of Step. Errors mean that the owner broke the contract of a machine.
package roles

import (
	"errors"
	"time"
)

// ErrState is returned for an event that cannot happen in the state a machine is in, which is a bug of its owner.
var ErrState = errors.New("event impossible in this state")

// ErrConfig is returned for a configuration out of bounds.
var ErrConfig = errors.New("configuration out of bounds")

// Event is a fact that a machine is told. The concrete types stand beside the machine that takes them.
type Event interface{ event() }

// Effect is a command that a machine gives. Effects are carried out in order.
type Effect interface{ effect() }

// Tick tells a machine that its deadline may have passed. Every machine takes it in every state.
type Tick struct{}

func (Tick) event() {}

// Never is the deadline of a machine that waits for events only.
var Never = time.Time{}
