package amxemu

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"syscall"
	"unsafe"

	"golang.org/x/sys/unix"
)

const (
	archReqXCompPerm = 0x1023 // arch_prctl: the process wants to use a part of the state
	xTileData        = 18     // the part
	syscallStop      = unix.SIGTRAP | 0x80
)

// Run runs the program to its end. It returns an error that is ErrUnavailable where nothing could be tried, ErrProgram
// where the program broke a rule or did not end with status 0.
func Run(c Command) (Counts, error) {
	if _, _, _, d := cpuid(leafExtended, 0); d&bitTiles != 0 {
		return Counts{}, fmt.Errorf("%w: this processor takes tile instructions itself", ErrUnavailable)
	}
	runtime.LockOSThread() // the tracer is a thread; only it may ask for anything
	defer runtime.UnlockOSThread()
	process, err := os.StartProcess("/proc/self/exe", c.Args, &os.ProcAttr{
		Env: c.Env, Files: []*os.File{nil, c.Output, c.Output}, Sys: &syscall.SysProcAttr{Ptrace: true},
	})
	if err != nil {
		return Counts{}, fmt.Errorf("%w: start under ptrace: %w", ErrUnavailable, err)
	}
	defer func() { _ = process.Release() }() // its end is seen below
	t := tracer{pid: process.Pid, threads: make(map[int]*thread), code: make(map[uint64]decoded)}
	err = t.run(&c)
	if err != nil && !t.ended {
		err = errors.Join(err, t.kill())
	}
	return t.counts, err
}

// tracer is touched only by the thread that called Run.
type tracer struct {
	pid     int
	threads map[int]*thread
	code    map[uint64]decoded
	answers map[uint64]answer
	consent bool
	ended   bool
	counts  Counts
}

// thread is one of the program's.
type thread struct {
	tiles       Tiles
	used        bool
	inCall      bool // between the stops before and after a system call
	answersCall bool // that the tracer answers
}

func (t *tracer) run(c *Command) error {
	status, err := t.wait(t.pid)
	if err != nil || !status.Stopped() {
		return fmt.Errorf("%w: first stop: status %#x, %w", ErrUnavailable, status, err)
	}
	t.threads[t.pid] = &thread{}
	options := unix.PTRACE_O_TRACECLONE | unix.PTRACE_O_TRACESYSGOOD | unix.PTRACE_O_EXITKILL
	if err := unix.PtraceSetOptions(t.pid, options); err != nil {
		return fmt.Errorf("%w: ptrace options: %w", ErrUnavailable, err)
	}
	var r unix.PtraceRegs
	if err := unix.PtraceGetRegs(t.pid, &r); err != nil {
		return fmt.Errorf("%w: registers: %w", ErrUnavailable, err)
	}
	var b [1]byte
	if err := memory(t.pid).ReadRows([][]byte{b[:]}, r.Rip, 0); err != nil { // sandboxes that allow ptrace may forbid this
		return fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	if t.answers, err = c.patch(t.pid); err != nil {
		return fmt.Errorf("%w: patch: %w", ErrProgram, err)
	}
	if err := t.resume(t.pid, 0); err != nil {
		return err
	}
	for {
		id, status, err := t.next()
		if err != nil {
			return err
		}
		switch {
		case status.Stopped():
			signal, err := t.stopped(id, status)
			if err != nil {
				return err
			}
			if err := t.resume(id, signal); err != nil {
				return err
			}
		case id == t.pid:
			t.ended = true
			if !status.Exited() || status.ExitStatus() != 0 {
				return fmt.Errorf("%w: exit status %d, signal %v", ErrProgram, status.ExitStatus(), status.Signal())
			}
			return nil
		default:
			delete(t.threads, id)
		}
	}
}

// next waits for any thread of the program, and for no other child of this process: those belong to other threads of it.
func (t *tracer) next() (int, unix.WaitStatus, error) {
	var status unix.WaitStatus
	for {
		id, err := unix.Wait4(-1, &status, unix.WALL|unix.WNOTHREAD, nil)
		if err == unix.EINTR {
			continue
		}
		if err != nil {
			return 0, status, fmt.Errorf("wait for the program: %w", err)
		}
		return id, status, nil
	}
}

func (t *tracer) wait(id int) (status unix.WaitStatus, err error) {
	for {
		if _, err = unix.Wait4(id, &status, unix.WALL, nil); err != unix.EINTR {
			return status, err
		}
	}
}

// kill ends a program that cannot go on.
func (t *tracer) kill() error {
	if err := unix.Kill(t.pid, unix.SIGKILL); err != nil {
		return err
	}
	for {
		id, status, err := t.next()
		if err != nil || id == t.pid && !status.Stopped() {
			return err
		}
	}
}

// resume lets a thread go on. Until tiles were consented to, it stops at system calls.
func (t *tracer) resume(id int, signal unix.Signal) error {
	var err error
	if t.consent {
		err = unix.PtraceCont(id, int(signal))
	} else {
		err = unix.PtraceSyscall(id, int(signal))
	}
	if gone(err) != nil {
		return fmt.Errorf("resume thread %d: %w", id, err)
	}
	return nil
}

// stopped handles a stop and returns the signal to deliver.
func (t *tracer) stopped(id int, status unix.WaitStatus) (unix.Signal, error) {
	th := t.threads[id]
	if th == nil { // a new thread begins with a stop
		t.threads[id] = &thread{}
		if status.StopSignal() == unix.SIGSTOP {
			return 0, nil
		}
		th = t.threads[id]
	}
	switch signal := status.StopSignal(); {
	case signal == syscallStop:
		return 0, t.systemCall(id, th)
	case signal == unix.SIGTRAP && status.TrapCause() > 0:
		return 0, nil // an event: clone
	case signal == unix.SIGILL:
		return t.refused(id, th)
	default:
		return signal, nil
	}
}

// systemCall consents to tiles: the request is replaced with an invalid call, and that one's answer with success.
func (t *tracer) systemCall(id int, th *thread) error {
	var r unix.PtraceRegs
	if th.inCall = !th.inCall; t.consent && !th.answersCall {
		return nil
	}
	if err := unix.PtraceGetRegs(id, &r); err != nil {
		return gone(err)
	}
	switch {
	case th.inCall && r.Orig_rax == unix.SYS_ARCH_PRCTL && r.Rdi == archReqXCompPerm:
		th.answersCall, r.Orig_rax = true, ^uint64(0)
	case !th.inCall && th.answersCall:
		if r.Rsi != xTileData {
			return fmt.Errorf("%w: request for state %d", ErrProgram, r.Rsi)
		}
		th.answersCall, t.consent, r.Rax = false, true, 0
		t.counts.Consents++
	default:
		return nil
	}
	return gone(unix.PtraceSetRegs(id, &r))
}

// gone forgives that a thread was killed while it was stopped, by the end of the program.
func gone(err error) error {
	if errors.Is(err, unix.ESRCH) {
		return nil
	}
	return err
}

// refused handles an instruction that the processor did not take, and what follows of those that the tracer knows.
func (t *tracer) refused(id int, th *thread) (unix.Signal, error) {
	var r unix.PtraceRegs
	if err := unix.PtraceGetRegs(id, &r); err != nil {
		return 0, gone(err)
	}
	if a := t.answers[r.Rip]; a != nil {
		a(&r)
		return 0, gone(unix.PtraceSetRegs(id, &r))
	}
	s := State{
		Registers: [16]uint64{r.Rax, r.Rcx, r.Rdx, r.Rbx, r.Rsp, r.Rbp, r.Rsi, r.Rdi, r.R8, r.R9, r.R10, r.R11, r.R12, r.R13, r.R14, r.R15},
		At:        r.Rip, Flags: r.Eflags,
	}
	if t.decode(s.At).tile == nil {
		return unix.SIGILL, nil
	}
	for known := true; known; {
		at := s.At
		var err error
		if known, err = t.execute(&s, th); err != nil {
			return 0, fmt.Errorf("%w: instruction at %#x: %w", ErrProgram, at, err)
		}
	}
	r.Rip, r.Eflags = s.At, s.Flags
	for i, to := range []*uint64{&r.Rax, &r.Rcx, &r.Rdx, &r.Rbx, &r.Rsp, &r.Rbp, &r.Rsi, &r.Rdi, &r.R8, &r.R9, &r.R10, &r.R11, &r.R12, &r.R13, &r.R14, &r.R15} {
		*to = s.Registers[i]
	}
	return 0, gone(unix.PtraceSetRegs(id, &r))
}

// execute takes one instruction; known is false where the next is the processor's.
func (t *tracer) execute(s *State, th *thread) (known bool, err error) {
	d := t.decode(s.At)
	if d.tile == nil {
		if d.integer == nil || !th.tiles.configured { // outside of tiles the processor goes on by itself
			return false, nil
		}
		return true, d.integer.execute(s, memory(t.pid))
	}
	if !t.consent {
		return false, errors.New("tiles without the operating system's consent")
	}
	if err := d.tile.Execute(&th.tiles, &s.Registers, memory(t.pid)); err != nil {
		return false, fmt.Errorf("%+v: %w", *d.tile, err)
	}
	t.counts.add(d.tile.Op)
	if !th.used {
		th.used = true
		t.counts.Threads++
	}
	s.At += uint64(d.tile.Length)
	return true, nil
}

// decoded is an instruction of a kind that the tracer knows, or neither.
type decoded struct {
	tile    *Instruction
	integer *integer
}

// decode reads the program's code once per place.
func (t *tracer) decode(at uint64) decoded {
	d, seen := t.code[at]
	if seen {
		return d
	}
	var text [LongestInstruction]byte
	if memory(t.pid).ReadRows([][]byte{text[:]}, at, 0) == nil {
		if i, err := Decode(text[:]); err == nil {
			d.tile = &i
		} else {
			d.integer = decodeInteger(text[:])
		}
	}
	t.code[at] = d
	return d
}

// memory is that of a process.
type memory int

func (m memory) ReadRows(rows [][]byte, address uint64, stride int64) error {
	return m.transfer(unix.SYS_PROCESS_VM_READV, rows, address, stride)
}

func (m memory) WriteRows(rows [][]byte, address uint64, stride int64) error {
	return m.transfer(unix.SYS_PROCESS_VM_WRITEV, rows, address, stride)
}

// transfer moves up to tileRows rows in one system call; rows without a gap between them are one piece of the program's memory,
// which spares the system much. The package's own wrappers would allocate each time.
func (m memory) transfer(call uintptr, rows [][]byte, address uint64, stride int64) error {
	var local [tileRows]unix.Iovec
	var remote [tileRows]unix.RemoteIovec
	size, pieces := 0, 0
	for i, row := range rows {
		local[i].Base = &row[0]
		local[i].SetLen(len(row))
		if pieces > 0 && int64(len(row)) == stride {
			remote[pieces-1].Len += len(row)
		} else {
			remote[pieces] = unix.RemoteIovec{Base: uintptr(address) + uintptr(i)*uintptr(stride), Len: len(row)}
			pieces++
		}
		size += len(row)
	}
	n, _, errno := unix.Syscall6(call, uintptr(m), uintptr(unsafe.Pointer(&local)), uintptr(len(rows)),
		uintptr(unsafe.Pointer(&remote)), uintptr(pieces), 0)
	if errno != 0 || int(n) != size {
		return fmt.Errorf("%d rows of memory at %#x, %d apart: %d of %d bytes: %w", len(rows), address, stride, int(n), size, errno)
	}
	return nil
}
